using System.ComponentModel.DataAnnotations;
using PragueProcess.Model.Changes;
using PragueProcess.Model.Entities;

namespace PragueProcess.Web.Areas.Admin.Items;

/// <summary>In which order items are listed.</summary>
public enum ItemOrder
{
    Changed,
    Title,
    State,
}

/// <summary>Which items a person wants to see, as the query of the address says it.</summary>
public sealed record ItemFilter
{
    public string? Q { get; init; }

    public ItemState? State { get; init; }

    public DraftState? Draft { get; init; }

    /// <summary>Only items that have a text of this standing.</summary>
    public TextMark? Text { get; init; }

    /// <summary>The language, as an ISO 639-1 code, in which that text is; null for any.</summary>
    [AllowedValues(null, "fr", "en", "es", "ru")]
    public string? In { get; init; }

    public ItemOrder Sort { get; init; }

    public int Page { get; init; } = 1;

    /// <summary>The items that pass, in order.</summary>
    public IEnumerable<ListedItem> Apply(IEnumerable<ListedItem> items, ItemKind? kind) => Order(items.Where(item =>
        (kind is null || item.Kind == kind)
        && (State is null || item.State == State)
        && (Draft is null || item.Draft == Draft)
        && (Text is null || item.Marks.Any(mark => mark.Value == Text && (In is null || mark.Key.Code() == In)))
        && (string.IsNullOrWhiteSpace(Q) || Contains(item.Title) || Contains(item.Key))));

    private bool Contains(string text) => text.Contains(Q!.Trim(), StringComparison.CurrentCultureIgnoreCase);

    private IEnumerable<ListedItem> Order(IEnumerable<ListedItem> items) => Sort switch
    {
        ItemOrder.Title => items.OrderBy(item => item.Title, StringComparer.CurrentCulture),
        ItemOrder.State => items.OrderBy(item => item.State).ThenByDescending(item => item.Draft),
        _ => items,
    };
}
