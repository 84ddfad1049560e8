namespace PragueProcess.Model.Entities;

/// <summary>The languages of the site, in the order in which it lists them.</summary>
public enum Language
{
    Fr,
    En,
    Es,
    Ru,
}
