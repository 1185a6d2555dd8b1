namespace ResolutionArchive.Bench;

/// <summary>A pair of recommendations to fit to or to measure with.</summary>
/// <param name="Set">The set that it is of.</param>
/// <param name="Pair">The places of the two.</param>
/// <param name="Documents">The places of their resolutions.</param>
/// <param name="Features">What the model sees of it.</param>
/// <param name="IsTrue">Whether a reader says that it recurs.</param>
/// <param name="IsCounted">Whether a reader is sure.</param>
/// <param name="MayAgree">Whether the gate lets it pass.</param>
internal sealed record Example(LabelledSet Set, (int A, int B) Pair, (int A, int B) Documents, double[] Features, bool IsTrue, bool IsCounted, bool MayAgree)
{
    /// <summary>Whether the model decides on it: two of one document are never a reason for a line.</summary>
    public bool IsDecided => MayAgree && Documents.A != Documents.B;
}
