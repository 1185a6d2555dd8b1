using System.Text.RegularExpressions;

namespace ResolutionArchive.Tests.Whole;

public sealed partial class ArchitectureTests
{
    /// <summary>Each room's folder, in the order in which the data passes through.</summary>
    private static readonly string[] Rooms = ["Read", "Parse", "Resolve", "Link", "Index", "Render", "Write"];

    /// <summary>What all rooms share; it knows none of them.</summary>
    private static readonly string[] Shared = ["Model", "Diagnostics", "Russian", "Vocabulary"];

    public static TheoryData<string> Folders => [.. Rooms, .. Shared];

    [Theory]
    [MemberData(nameof(Folders))]
    public void No_room_looks_downstream(string folder)
    {
        var hidden = Rooms[(Array.IndexOf(Rooms, folder) + 1)..];
        foreach (var file in Directory.EnumerateFiles(Repository.At("src", "ResolutionArchive", folder), "*.cs", SearchOption.AllDirectories))
        {
            var code = Comment().Replace(File.ReadAllText(file), "");
            Assert.All(hidden, room => Assert.False(
                Regex.IsMatch(code, $@"using (static )?ResolutionArchive\.{room}\b|\b(?<!\.)(ResolutionArchive\.)?{room}\.[A-Z]"),
                $"{Path.GetFileName(file)} looks into {room}."));
        }
    }

    [Fact]
    public void The_theme_is_known_to_the_command_line_alone() =>
        Assert.DoesNotContain(typeof(SiteBuild).Assembly.GetReferencedAssemblies(), assembly => assembly.Name!.Contains("AspNetCore", StringComparison.Ordinal) || assembly.Name.Contains("Theme", StringComparison.Ordinal));

    [GeneratedRegex("//.*$", RegexOptions.Multiline)]
    private static partial Regex Comment();
}
