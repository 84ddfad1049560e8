namespace PragueProcess.Model.Entities;

/// <summary>The parts of an item: its neutral facts, and its text in each language.</summary>
[Flags]
public enum Parts
{
    None = 0,
    Facts = 1,
    Fr = 2,
    En = 4,
    Es = 8,
    Ru = 16,
    Languages = Fr | En | Es | Ru,
    All = Facts | Languages,
}
