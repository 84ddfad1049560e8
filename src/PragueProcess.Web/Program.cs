using System.CommandLine;
using PragueProcess.Web.Verbs;

return await SiteCommand.Create(args).Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
