using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace PragueProcess.Browser.Tests;

/// <summary>What axe is asked to look for: all that it knows of WCAG 2.2 AA, and what is good practice.</summary>
internal static class AxeRules
{
    // Deque's own call opens a second tab for frames, of which the site has none, and reads axe anew each time.
    private const string Run = """
        async options => (await axe.run(document, options)).violations
          .flatMap(violation => violation.nodes.map(node => `${violation.id}: ${violation.help}: ${node.html}`))
        """;

    private const string Contrast = "color-contrast";
    private const string LinkInText = "link-in-text-block";
    private const string TargetSize = "target-size";

    private static readonly object Off = new { enabled = false };

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    public static object All { get; } = Standards(new());

    /// <summary>All but what depends on colours alone, which are the same in every language.</summary>
    public static object Words { get; } = Standards(new() { [Contrast] = Off, [LinkInText] = Off });

    /// <summary>All other rules find in the dark what they found in the light.</summary>
    public static object Colours { get; } = Only(Contrast, LinkInText);

    /// <summary>All other rules find at one width what they found at another.</summary>
    public static object Layout { get; } = Only(Contrast, LinkInText, TargetSize, "scrollable-region-focusable");

    /// <summary>What a page does against the rules, each as a sentence.</summary>
    public static async Task<string[]> ViolationsAsync(this IPage page, object rules)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window"))
        {
            await page.EvaluateAsync(Script);
        }

        return await page.EvaluateAsync<string[]>(Run, rules);
    }

    private static object Standards(Dictionary<string, object> rules) => new
    {
        runOnly = new[] { "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice" },
        rules = new Dictionary<string, object>(rules) { [TargetSize] = new { enabled = true } },
        resultTypes = new[] { "violations" },
    };

    private static object Only(params string[] rules) => new
    {
        runOnly = new { type = "rule", values = rules },
        resultTypes = new[] { "violations" },
    };
}
