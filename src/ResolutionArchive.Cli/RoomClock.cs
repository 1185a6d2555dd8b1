using System.Diagnostics;

namespace ResolutionArchive.Cli;

/// <summary>Measures how long a build stays in each room.</summary>
internal sealed class RoomClock
{
    private readonly List<(Room Room, long Since)> entered = [];
    private long end;

    /// <summary>The room that was entered last; the first before any was.</summary>
    public Room Current { get; private set; }

    /// <summary>The time in each room, in the order in which they were entered.</summary>
    public IEnumerable<(Room Room, TimeSpan Time)> Times =>
        entered.Select((entry, i) => (entry.Room, Stopwatch.GetElapsedTime(entry.Since, i + 1 < entered.Count ? entered[i + 1].Since : end)));

    /// <summary>The clock begins to run for the room.</summary>
    public void Enter(Room room)
    {
        entered.Add((room, Stopwatch.GetTimestamp()));
        Current = room;
    }

    /// <summary>The clock stops.</summary>
    public void Stop() => end = Stopwatch.GetTimestamp();
}
