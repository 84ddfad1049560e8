namespace PragueProcess.Model.Entities.Contents;

/// <summary>What a key in a content record can name.</summary>
public enum ReferenceTarget
{
    Source,
    Place,
    Organisation,
    ProcessType,
    Region,
    MeetingKind,
    DocumentKind,
    Member,
    Meeting,
    File,
}

/// <summary>Marks a property that holds one key, several, or keys by field: each must name something that exists, an item also be public.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class RefersToAttribute(ReferenceTarget target) : Attribute
{
    public ReferenceTarget Target { get; } = target;
}
