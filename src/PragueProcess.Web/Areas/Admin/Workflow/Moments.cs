using System.Globalization;
using PragueProcess.Model.Entities;
using PragueProcess.Model.Queries;
using PragueProcess.Model.Text;
using PragueProcess.Web.Resources;

namespace PragueProcess.Web.Areas.Admin.Workflow;

/// <summary>Writes instants as the clocks of the site's time zone show them, in the person's language.</summary>
public sealed class Moments(SiteCalendar calendar)
{
    public string Of(DateTimeOffset instant)
    {
        var local = calendar.TimeOf(instant);
        return $"{DateFormatter.Format(PartialDate.Of(DateOnly.FromDateTime(local)), InterfaceTexts.Current)}, {local.ToString("HH:mm", CultureInfo.InvariantCulture)}";
    }
}
