namespace PragueProcess.Browser.Tests.Editors;

/// <summary>A fact that needs a browser and a disk that can be filled.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SmallDiskFactAttribute : FactAttribute
{
    public SmallDiskFactAttribute() => Skip = SmallDisk.ReasonToSkip;
}
