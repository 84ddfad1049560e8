namespace PragueProcess.Web.Areas.Admin.Accounts;

/// <summary>What a form that asks who the person is carries along, to go on with afterwards.</summary>
public record ReturnForm
{
    /// <summary>The page that the person wanted; followed only when it is one of the site's own.</summary>
    public string? ReturnUrl { get; init; }

    /// <summary>Where the form was sent that is kept.</summary>
    public string? KeptPath { get; init; }

    /// <summary>The fields of the form that is kept, as <see cref="KeptForm.Fields"/>.</summary>
    public string? KeptFields { get; init; }

    /// <summary>The answer of the passkey, as JSON.</summary>
    public string? Credential { get; init; }

    /// <summary>The form that is kept; null when there is none.</summary>
    public KeptForm? Kept => KeptForm.From(KeptPath, KeptFields);

    /// <summary>One that carries a form along.</summary>
    public static ReturnForm Carrying(KeptForm kept) => new() { KeptPath = kept.Path, KeptFields = kept.Fields };
}
