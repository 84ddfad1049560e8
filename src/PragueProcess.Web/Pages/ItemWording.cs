using PragueProcess.Model.Queries;
using PragueProcess.Web.Resources;

namespace PragueProcess.Web.Pages;

/// <summary>Names items where there is no place for markup.</summary>
public static class ItemWording
{
    /// <summary>The item's title; with its kind, or the kind alone, where the title would not say what it is.</summary>
    public static string Name(this InterfaceTexts texts, ItemName item) =>
        item.Title.Length == 0 ? texts[$"Kind.{item.Kind}"]
        : item.NeedsKind ? texts["Item.Named", texts[$"Kind.{item.Kind}"], item.Title]
        : item.Title;
}
