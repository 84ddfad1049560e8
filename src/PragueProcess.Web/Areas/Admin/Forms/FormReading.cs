using PragueProcess.Model.Entities.Contents;

namespace PragueProcess.Web.Areas.Admin.Forms;

/// <summary>What a form means: a content, or what is wrong with it.</summary>
public sealed record FormReading(ItemContent? Content, IReadOnlyList<FormError> Errors);

/// <summary>What is wrong with a field.</summary>
/// <param name="Field">The field's name in the form; null when it concerns the whole form.</param>
/// <param name="Message">The key of the message among the interface texts.</param>
/// <param name="Details">What the message speaks of.</param>
public sealed record FormError(string? Field, string Message, params IReadOnlyList<object> Details);
