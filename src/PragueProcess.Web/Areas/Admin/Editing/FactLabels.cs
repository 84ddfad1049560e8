using PragueProcess.Model.Changes;
using PragueProcess.Model.Entities.Contents;
using PragueProcess.Model.Publishing;
using PragueProcess.Web.Resources;

namespace PragueProcess.Web.Areas.Admin.Editing;

/// <summary>What the facts are called that texts can cite.</summary>
internal static class FactLabels
{
    /// <summary>The label of a fact; those of organisations say which.</summary>
    public static string Of(InterfaceTexts texts, CitableFact fact, ReferenceChoices choices) => fact.Token.Trim('{', '}').Split('.', 3) switch
    {
        ["organisation", var key, var what] => $"{choices[ReferenceTarget.Organisation].FirstOrDefault(choice => choice.Key == key)?.Name ?? key} – {texts[$"Admin.Token.organisation.{what}"]}",
        ["initiative", _, var what] => texts[$"Admin.Token.initiative.{what}"],
        var name => texts[$"Admin.Token.{string.Join('.', name)}"],
    };
}
