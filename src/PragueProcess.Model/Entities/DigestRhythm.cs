namespace PragueProcess.Model.Entities;

/// <summary>How often a person is told by mail of what needs their attention.</summary>
public enum DigestRhythm
{
    Daily,
    Weekly,
}
