using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using PragueProcess.Model.Publishing;
using PragueProcess.Model.Storage;
using PragueProcess.Model.Text;

namespace PragueProcess.Model.Checks;

/// <summary>Finds numbers that were typed into a text although it could cite them, so that they will be wrong one day.</summary>
internal sealed partial class TypedNumberCheck : Check
{
    // Smaller ones are days of months, or mean anything.
    private const int Least = 32;

    private static readonly Remembered<int> Numbers = new(NumbersIn);

    public override bool IsPublic => false;

    public override async Task<IReadOnlyList<Finding>> RunAsync(SiteDbContext db, CancellationToken cancellation)
    {
        var facts = (await Facts.LoadAsync(db, cancellation)).Numbers
            .Where(fact => fact.Number >= Least && !fact.Name.EndsWith(".founded", StringComparison.Ordinal))
            .DistinctBy(fact => fact.Number).ToDictionary(fact => fact.Number, fact => fact.Name);
        var texts = await db.Texts.AsNoTracking()
            .Where(text => text.Markdown != "")
            .OrderBy(text => text.Item.Key).ThenBy(text => text.Language)
            .Select(text => new { text.Item.Key, text.Language, text.Markdown })
            .ToListAsync(cancellation);
        return [..
            from text in texts
            from number in Numbers.Of(text.Markdown)
            where facts.ContainsKey(number)
            select new Finding(FindingKind.NumberTyped, text.Key, [number]) { Language = text.Language, Words = [$"{{{{{facts[number]}}}}}"] }];
    }

    private static IReadOnlyList<int> NumbersIn(string markdown) =>
    [
        .. MarkdownReader.Words(FactTokens.Replace(markdown, _ => ""))
            .SelectMany(words => Number().Matches(words))
            .Select(match => int.Parse(match.Value, CultureInfo.InvariantCulture))
            .Distinct(),
    ];

    // Not part of a longer number, of a code or of an address.
    [GeneratedRegex(@"(?<![\p{L}\d.,:/–-]|\d\s)\d{2,4}(?![\p{L}\d/-]|\s?%|[.,:]\d|\s\d)")]
    private static partial Regex Number();
}
