using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using PragueProcess.Model;

namespace PragueProcess.Tests;

/// <summary>Holds the arrows of the house.</summary>
public sealed partial class ArchitectureTests
{
    private static readonly Dictionary<string, string[]> MayUse = new()
    {
        ["Entities"] = [],
        ["Text"] = ["Entities"],
        ["Storage"] = ["Entities"],
        ["Accounts"] = ["Entities", "Storage"],
        ["Search"] = ["Entities", "Storage", "Text"],
        ["Publishing"] = ["Entities", "Storage", "Text", "Search"],
        ["Files"] = ["Entities", "Storage", "Text", "Publishing"],
        ["Content"] = ["Entities", "Storage", "Text", "Publishing", "Files"],
        ["Checks"] = ["Entities", "Storage", "Text", "Publishing"],
        ["Queries"] = ["Entities", "Storage", "Text", "Search", "Checks"],
        ["Changes"] = ["Entities", "Storage", "Text", "Publishing", "Queries"],
        ["Attention"] = ["Entities", "Storage", "Text", "Publishing", "Checks", "Queries", "Changes"],
    };

    private static readonly string[] Patterns = ["*.cs", "*.cshtml"];

    public static TheoryData<string> Folders => [.. MayUse.Keys];

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_folder_of_the_model_uses_only_those_below_it(string folder)
    {
        var used = Sources($"src/PragueProcess.Model/{folder}")
            .SelectMany(file => ModelUsing().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value))
            .Distinct();
        Assert.Empty(used.Except([.. MayUse[folder], folder]));
    }

    [Fact]
    public void The_model_knows_no_HTTP() => Assert.DoesNotContain(
        typeof(ModelServices).Assembly.GetReferencedAssemblies(),
        // These bear the name of the web framework but need none of it.
        assembly => assembly.Name!.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) && !assembly.Name.StartsWith("Microsoft.AspNetCore.Identity", StringComparison.Ordinal)
            && !assembly.Name.StartsWith("Microsoft.AspNetCore.DataProtection", StringComparison.Ordinal));

    [Fact]
    public void The_site_knows_no_SQL()
    {
        var offenders = Sources("src/PragueProcess.Web")
            .Where(file => File.ReadAllText(file) is var text && (text.Contains("using Microsoft.EntityFrameworkCore", StringComparison.Ordinal) || text.Contains("DbContext", StringComparison.Ordinal)))
            .Select(Path.GetFileName);
        Assert.Equal(["Database.cs", "DatabaseStartup.cs"], offenders.Order());
    }

    [Fact]
    public void No_interface_has_a_single_implementation()
    {
        var types = new[] { typeof(ModelServices).Assembly, typeof(Program).Assembly }.SelectMany(assembly => assembly.GetTypes()).ToList();
        Assert.DoesNotContain(types, type => type.IsInterface && types.Count(type.IsAssignableFrom) < 3 && type.GetCustomAttribute<CompilerGeneratedAttribute>() is null);
    }

    private static IEnumerable<string> Sources(string folder) => Patterns
        .SelectMany(pattern => Directory.EnumerateFiles(Path.Combine(Root(), folder), pattern, SearchOption.AllDirectories))
        .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/Migrations/", StringComparison.Ordinal));

    private static string Root([CallerFilePath] string file = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", ".."));

    [GeneratedRegex(@"using PragueProcess\.Model\.(\w+)")]
    private static partial Regex ModelUsing();
}
