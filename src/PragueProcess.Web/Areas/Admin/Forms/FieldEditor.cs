namespace PragueProcess.Web.Areas.Admin.Forms;

/// <summary>What a person types a field's value into.</summary>
public enum FieldEditor
{
    Line,

    /// <summary>Markdown.</summary>
    Markdown,
    Number,
    Date,
    DateRange,
    WebAddress,
    Email,
    Telephone,

    /// <summary>One of a few values that the program knows.</summary>
    Choice,

    /// <summary>The name of another field.</summary>
    FieldName,

    /// <summary>Something that has a key.</summary>
    Reference,

    /// <summary>Several of them, in order.</summary>
    References,

    /// <summary>A list of short texts, one a line.</summary>
    Lines,

    /// <summary>A table of fields.</summary>
    Rows,
}
