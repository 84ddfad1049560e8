namespace PragueProcess.Model.Entities;

/// <summary>The kinds of items. The order is the order of publication: a kind refers only to kinds before it.</summary>
public enum ItemKind
{
    Process,
    Objective,
    Priority,
    Member,
    Observer,
    PresidencyTerm,
    Initiative,
    Secretariat,
    Meeting,
    Document,
    Contact,
    Page,
}
