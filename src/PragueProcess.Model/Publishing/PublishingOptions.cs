namespace PragueProcess.Model.Publishing;

/// <summary>How the site wants to work.</summary>
/// <param name="RequiresApproval">Whether nobody may publish what they wrote themselves.</param>
public sealed record PublishingOptions(bool RequiresApproval);
