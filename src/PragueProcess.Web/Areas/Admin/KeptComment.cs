using System.Text;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using PragueProcess.Model.Entities;
using PragueProcess.Web.Areas.Admin.Accounts;

namespace PragueProcess.Web.Areas.Admin;

/// <summary>The comment of a step that was refused: it waits until the page of its item gives it back to whoever wrote it.</summary>
/// <param name="Step">The step that was refused.</param>
/// <param name="Text">What was written.</param>
public sealed record KeptComment(WorkflowAction Step, string Text)
{
    private const string Place = "comment";

    /// <summary>Keeps a comment in the cookie of what the next page tells, in which letters that are not Latin would otherwise take six times their room.</summary>
    public static void Keep(HttpContext http, ITempDataDictionary told, string key, KeptComment comment)
    {
        if (comment.Text.Length <= Revision.CommentMaxLength)
        {
            told[Place] = new[] { Of(http, key), comment.Step.ToString(), Convert.ToBase64String(Encoding.UTF8.GetBytes(comment.Text)) };
        }
    }

    /// <summary>Gives back what was kept of an item, once; null when there is nothing. What answers a form, as previews do meanwhile, takes nothing.</summary>
    public static KeptComment? Take(HttpContext http, ITempDataDictionary told, string key)
    {
        if (!HttpMethods.IsGet(http.Request.Method) || told.Peek(Place) is not (string[] and [var of, var step, var text]) || of != Of(http, key))
        {
            return null;
        }

        told.Remove(Place);
        return new KeptComment(Enum.Parse<WorkflowAction>(step), Encoding.UTF8.GetString(Convert.FromBase64String(text)));
    }

    private static string Of(HttpContext http, string key) => $"{http.User.AccountId()} {key}";
}
