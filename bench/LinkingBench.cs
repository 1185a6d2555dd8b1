using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using ResolutionArchive.Link;
using ResolutionArchive.Link.Recurrences;
using ResolutionArchive.Model;
using ResolutionArchive.Vocabulary;

namespace ResolutionArchive.Bench;

/// <summary>How long it takes to find recurrences, and what is found, on generated recommendations whose truth is known.</summary>
internal static class LinkingBench
{
    private const int PerResolution = 25;

    private const int Repetitions = 3;

    /// <summary>Prints a row for each size.</summary>
    public static void Run(IEnumerable<int> sizes)
    {
        Console.WriteLine("| recommendations | best time of three, s | time a recommendation, µs | peak memory, MB | lines | precision | recall |\n|---|---|---|---|---|---|---|");
        foreach (var size in sizes)
        {
            var archive = Archive(size);
            var (lines, time) = BestOf(Repetitions, archive.Resolutions);
            var (precision, recall) = Judge(lines, archive.Requests);
            Console.WriteLine(FormattableString.Invariant(
                $"| {size} | {time.TotalSeconds:F2} | {time.TotalMicroseconds / size:F1} | {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:F0} | {lines.Length} | {precision:F2} | {recall:F2} |"));
        }
    }

    private static (ImmutableArray<RecurrenceLine> Lines, TimeSpan Time) BestOf(int repetitions, ImmutableArray<Resolution> resolutions)
    {
        var thesaurus = new Thesaurus(StandardConcepts.All, []);
        var (lines, best) = (ImmutableArray<RecurrenceLine>.Empty, TimeSpan.MaxValue);
        for (var i = 0; i < repetitions; i++)
        {
            GC.Collect();
            var watch = Stopwatch.StartNew();
            lines = RecurrenceFinder.Find(resolutions, [], thesaurus).Lines;
            best = watch.Elapsed < best ? watch.Elapsed : best;
        }

        return (lines, best);
    }

    /// <summary>Of the pairs that are in one line, how many are one request; of the pairs that are one request, how many are in one line. Related pairs are right either way.</summary>
    private static (double Precision, double Recall) Judge(ImmutableArray<RecurrenceLine> lines, Dictionary<RecommendationId, GeneratedRequest> requests)
    {
        long hits = 0, wrong = 0;
        foreach (var members in lines.Select(line => line.Members.Select(member => requests[member.Recommendation.Id]).ToList()))
        {
            for (var i = 0; i < members.Count; i++)
            {
                for (var j = i + 1; j < members.Count; j++)
                {
                    hits += members[i].Request == members[j].Request ? 1 : 0;
                    wrong += members[i].Request != members[j].Request && !members[i].IsRelatedTo(members[j]) ? 1 : 0;
                }
            }
        }

        var all = requests.Values.CountBy(request => request.Request).Sum(request => (long)request.Value * (request.Value - 1) / 2);
        return ((double)hits / (hits + wrong), (double)hits / all);
    }

    private static (ImmutableArray<Resolution> Resolutions, Dictionary<RecommendationId, GeneratedRequest> Requests) Archive(int size)
    {
        var requests = new RequestGenerator(size).Generate(size);
        var truth = new Dictionary<RecommendationId, GeneratedRequest>();
        var forum = new Forum(Slug.TryParse("forum")!.Value, "Форум", []);
        var resolutions = requests.Chunk(PerResolution).Select((chunk, number) =>
        {
            var id = new ResolutionId(new ArchiveYear(1995 + (number % 30)), Slug.TryParse(string.Create(CultureInfo.InvariantCulture, $"f{number}"))!.Value);
            var items = chunk.Select((request, i) =>
            {
                var item = new RecommendationId(id, 1, i + 1);
                truth.Add(item, request);
                return new Recommendation(item, RichText.Of([new TextRun(request.Text, TextStyle.None, null)]), [], [], null, [], default);
            });
            return new Resolution
            {
                Id = id, File = "", Title = "", Date = PartialDate.TryCreate(1995 + (number % 30)), Event = null, Forum = forum, Place = null, Kind = "", Status = null, Source = null,
                PrintedTitle = [], Opening = [], Closing = [], Footnotes = [], Sections = [new Section(1, [], RichText.Empty, null, [], [], [.. items])],
            };
        });
        return ([.. resolutions], truth);
    }
}
