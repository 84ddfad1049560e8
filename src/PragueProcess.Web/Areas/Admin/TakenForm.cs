using System.Globalization;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace PragueProcess.Web.Areas.Admin;

/// <summary>The form that a person sent last and the site took: their browser need keep nothing of it.</summary>
/// <param name="Opening">Which opening of the form it was.</param>
/// <param name="Key">The key of the item that it was of; empty for other forms.</param>
/// <param name="RevisionId">The version as which that was saved; 0 for other forms.</param>
public sealed record TakenForm(Guid Opening, string Key = "", int RevisionId = 0)
{
    private const string Place = "taken";

    public void Tell(ITempDataDictionary told) => told[Place] = new[] { Opening.ToString(), Key, RevisionId.ToString(CultureInfo.InvariantCulture) };

    /// <summary>What all pages tell that are opened after it, until another form is taken: the first may be left before its scripts have read it. Answers to forms, as previews are, tell nothing.</summary>
    public static TakenForm? Told(HttpContext http, ITempDataDictionary told) => HttpMethods.IsGet(http.Request.Method) && told.Peek(Place) is string[] and [var opening, var key, var revision]
        ? new TakenForm(Guid.Parse(opening), key, int.Parse(revision, CultureInfo.InvariantCulture))
        : null;
}
