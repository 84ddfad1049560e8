namespace PragueProcess.Model.Entities;

/// <summary>What a person may do in the editors' area. Each role may do all that those before it may.</summary>
public enum Role
{
    /// <summary>Writes the texts of their own languages and submits them.</summary>
    Translator,

    /// <summary>Writes drafts of everything and submits them.</summary>
    Contributor,

    /// <summary>Publishes, schedules, withdraws, trashes, and decides on what others submit.</summary>
    Editor,

    /// <summary>Invites people, and removes items for good.</summary>
    Administrator,
}
