namespace PragueProcess.Model.Entities;

/// <summary>What a person may do. Each role may do all that those before it may.</summary>
public enum Role
{
    /// <summary>Writes the texts of given languages, and submits them.</summary>
    Translator,

    /// <summary>Drafts anything, and submits it.</summary>
    Contributor,

    /// <summary>Publishes, withdraws and restores.</summary>
    Editor,

    /// <summary>Invites people, says what they may do, and removes for good.</summary>
    Administrator,
}
