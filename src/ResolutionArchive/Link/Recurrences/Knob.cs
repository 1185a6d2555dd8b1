namespace ResolutionArchive.Link.Recurrences;
internal static class Knob
{
    public static double Of(string name, double value) => Environment.GetEnvironmentVariable(name) is { } text ? double.Parse(text, System.Globalization.CultureInfo.InvariantCulture) : value;
}
