using PragueProcess.Model.Changes;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Publishing;
using PragueProcess.Web.Areas.Admin.Workflow;
using PragueProcess.Web.Resources;

namespace PragueProcess.Web.Areas.Admin.Editing;

/// <summary>Says why something was refused, and calls the items that it speaks of by their titles.</summary>
public sealed class RefusalWording(ItemListQueries items, InterfaceTexts texts)
{
    /// <summary>Why something was not done with an item, each reason leading to the item's page.</summary>
    public Task<IReadOnlyList<FieldError>> SayAsync(Outcome outcome, string key, CancellationToken cancellation) => SayAsync(
        outcome, (refusal, titles) => RefusalFields.Say(texts, refusal.Named(titles), ItemKey.Kind(key)) with { Page = AdminLinks.Item(key) }, cancellation);

    /// <summary>Why something was not done with several items, each reason under the name of its item.</summary>
    public Task<IReadOnlyList<FieldError>> SayOfItemsAsync(Outcome outcome, CancellationToken cancellation) =>
        SayAsync(outcome, (refusal, titles) => RefusalFields.SayOfItem(texts, refusal, titles), cancellation);

    /// <summary>Why an item is not withdrawn, for the summary of the form and beside its fields.</summary>
    public Task<IReadOnlyList<FieldError>> SayOfWithdrawalAsync(Outcome outcome, CancellationToken cancellation) =>
        SayAsync(outcome, (refusal, titles) => WithdrawalFields.Say(refusal.Named(titles)), cancellation);

    private async Task<IReadOnlyList<FieldError>> SayAsync(
        Outcome outcome, Func<Refusal, IReadOnlyDictionary<string, string>, FieldError> say, CancellationToken cancellation)
    {
        if (outcome.Succeeded)
        {
            return [];
        }

        var titles = await items.TitlesAsync(InterfaceTexts.Current, cancellation);
        return [.. outcome.Refusals.Select(refusal => say(refusal, titles))];
    }
}
