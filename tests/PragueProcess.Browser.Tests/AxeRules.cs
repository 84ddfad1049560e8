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

    private static readonly string Script = new BundledAxeScriptProvider().GetScript();

    public static object All { get; } = new
    {
        runOnly = new[] { "wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice" },
        rules = new Dictionary<string, object> { ["target-size"] = new { enabled = true } },
        resultTypes = new[] { "violations" },
    };

    /// <summary>All other rules find in the dark what they found in the light.</summary>
    public static object Colours { get; } = Only("color-contrast", "link-in-text-block");

    /// <summary>All other rules find at one width what they found at another.</summary>
    public static object Layout { get; } = Only("color-contrast", "link-in-text-block", "target-size", "scrollable-region-focusable");

    /// <summary>What a page does against the rules, each as a sentence.</summary>
    public static async Task<string[]> ViolationsAsync(this IPage page, object rules)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window"))
        {
            await page.EvaluateAsync(Script);
        }

        return await page.EvaluateAsync<string[]>(Run, rules);
    }

    private static object Only(params string[] rules) => new
    {
        runOnly = new { type = "rule", values = rules },
        resultTypes = new[] { "violations" },
    };
}
