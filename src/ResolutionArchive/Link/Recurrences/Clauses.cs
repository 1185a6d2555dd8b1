using System.Collections.Immutable;

namespace ResolutionArchive.Link.Recurrences;

/// <summary>What one infinitive of a recommendation asks, weighed.</summary>
/// <param name="Profile">Its words.</param>
/// <param name="Object">What is asked for.</param>
/// <param name="Lead">The same, what is named first counting most.</param>
internal readonly record struct Clause(Profile Profile, Profile Object, Profile Lead);

/// <summary>
/// Parts what one recommendation asks with several verbs: «довести охват горячим питанием до 90 %, | обновить оборудование столовых». Another one may repeat a part of it only.
/// </summary>
internal static class Clauses
{
    /// <summary>What follows more clauses belongs to the last of them: every one is compared with every one.</summary>
    private const int Most = 6;

    /// <summary>The clauses as ranges of words, in order; together they are the whole reading. One that names nothing yet («создать и развивать») belongs to the next.</summary>
    public static ImmutableArray<Range> Of(ImmutableArray<ReadWord> reading)
    {
        var clauses = ImmutableArray.CreateBuilder<Range>(1);
        var (start, namesSomething) = (0, false);
        for (var i = 0; i < reading.Length && clauses.Count < Most - 1; i++)
        {
            var word = reading[i];
            if (namesSomething && word is { IsInfinitive: true, IsCoordinated: true, Role: Role.Ask })
            {
                clauses.Add(start..i);
                (start, namesSomething) = (i, false);
            }

            namesSomething |= word is { Role: Role.Ask, IsInfinitive: false, Concept: not ReadWord.Inside };
        }

        clauses.Add(start..reading.Length);
        return clauses.ToImmutable();
    }
}
