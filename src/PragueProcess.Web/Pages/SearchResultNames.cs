using PragueProcess.Model.Entities;
using PragueProcess.Model.Queries;

namespace PragueProcess.Web.Pages;

/// <summary>Names what has no title of its own.</summary>
public static class SearchResultNames
{
    /// <summary>The key of the interface's text for a result without a title: what its section or its kind is called.</summary>
    public static string NameKey(this SearchResult result) =>
        result.Section == PageSection.None ? $"Kind.{result.Kind}" : $"Navigation.{result.Section}";
}
