using PragueProcess.Model.Accounts;
using PragueProcess.Model.Entities;

namespace PragueProcess.Web.Areas.Admin.Accounts;

/// <summary>What an administrator says of a person.</summary>
public sealed record PersonForm
{
    public Role Role { get; init; }

    /// <summary>The codes of a translator's languages.</summary>
    public List<string> Languages { get; init; } = [];

    public bool IsDisabled { get; init; }

    /// <summary>Where the invitation is sent; empty where it is handed over otherwise.</summary>
    public string? Email { get; init; }

    /// <summary><see cref="Languages"/> as far as the site has them.</summary>
    public IReadOnlyCollection<Language> Known => [.. Model.Entities.Languages.All.Where(language => Languages.Contains(language.Code()))];
}

/// <summary>Everybody with an account, and the links that wait to be used.</summary>
public sealed record PeoplePage(string Title, IReadOnlyList<Person> People, IReadOnlyList<Invitation> Invitations) : AdminPage(Title)
{
    /// <summary>What was typed of somebody to invite.</summary>
    public PersonForm Form { get; init; } = new();

    /// <summary>Whether the site can send mail.</summary>
    public bool SendsMail { get; init; }

    public IReadOnlyList<FieldError> Errors { get; init; } = [];
}

/// <summary>One person.</summary>
public sealed record PersonPage(string Title, Person Person, PersonForm Form) : AdminPage(Title)
{
    public IReadOnlyList<FieldError> Errors { get; init; } = [];
}

/// <summary>A link that is shown once, to be handed over.</summary>
/// <param name="Text">What it is for.</param>
/// <param name="Problem">Why it was not sent, if it should have been.</param>
public sealed record LinkPage(string Title, string Text, string Link, string Back, string? Problem = null) : AdminPage(Title);
