using Microsoft.AspNetCore.Mvc;
using PragueProcess.Model.Entities;

namespace PragueProcess.Web.Setup;

/// <summary>The query <c>?on=2014-05-01</c>: as it was on that day.</summary>
public sealed class DayQuery
{
    /// <summary>What the visitor wrote.</summary>
    [FromQuery(Name = "on")]
    public string? Text { get; set; }

    /// <summary>The day; null when none is asked for.</summary>
    public DateOnly? Day => PartialDate.TryParse(Text, out var date) && date.Precision == DatePrecision.Day ? date.First : null;

    /// <summary>False when something was written that is no day in ISO 8601.</summary>
    public bool IsValid => Text is null || Day is not null;
}
