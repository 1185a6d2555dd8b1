namespace ResolutionArchive.Model;

/// <summary>A level of addressees: «Муниципальный уровень».</summary>
/// <param name="Name">Its name.</param>
/// <param name="Rank">Its place among the levels, from 0, in the order in which the authority file first names them.</param>
public sealed record Level(string Name, int Rank);
