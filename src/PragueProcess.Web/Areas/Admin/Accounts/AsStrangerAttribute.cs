namespace PragueProcess.Web.Areas.Admin.Accounts;

/// <summary>
/// Marks where people sign in. Whoever comes there comes as a stranger: a session that the browser has is ended by the next one,
/// and its key, which somebody may have copied, never opens that.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class AsStrangerAttribute : Attribute;
