using System.Collections.Immutable;

namespace ResolutionArchive.Diagnostics;

/// <summary>
/// Collects the findings of one build. Rooms may add from several threads; <see cref="ToOrdered"/> does not depend on who came first.
/// </summary>
public sealed class DiagnosticLog
{
    private readonly Lock gate = new();
    private readonly List<Diagnostic> found = [];

    /// <summary>Adds a finding.</summary>
    /// <param name="rule">Its kind.</param>
    /// <param name="at">Its place.</param>
    /// <param name="message">What is wrong here, in Russian; null where the rule's own summary says it all.</param>
    /// <param name="hint">What to write instead; null where the rule's own remedy says it all.</param>
    public void Add(Rule rule, Location at, string? message = null, string? hint = null)
    {
        ArgumentNullException.ThrowIfNull(rule);
        Add(new Diagnostic(rule, at, PrintableText.Line(message ?? rule.Summary), PrintableText.Lines(hint ?? rule.Remedy)));
    }

    /// <summary>Adds a finding that came out of a log, as it is.</summary>
    internal void Add(Diagnostic finding)
    {
        lock (gate)
            found.Add(finding);
    }

    /// <summary>How many there are by now.</summary>
    internal int Count
    {
        get
        {
            lock (gate)
                return found.Count;
        }
    }

    /// <summary>What was added after the first so many, in that order.</summary>
    internal ImmutableArray<Diagnostic> Since(int count)
    {
        lock (gate)
            return [.. found.Skip(count)];
    }

    /// <summary>All findings by file, line, column and code.</summary>
    public ImmutableArray<Diagnostic> ToOrdered()
    {
        lock (gate)
        {
            return [.. found
                .OrderBy(d => d.At.Path, StringComparer.Ordinal)
                .ThenBy(d => d.At.Line)
                .ThenBy(d => d.At.Column)
                .ThenBy(d => d.Rule.Code, StringComparer.Ordinal)
                .ThenBy(d => d.Message, StringComparer.Ordinal)];
        }
    }
}
