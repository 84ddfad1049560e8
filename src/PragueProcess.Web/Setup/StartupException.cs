namespace PragueProcess.Web.Setup;

/// <summary>The program cannot start; the message is one line that tells an operator why and what to do.</summary>
internal sealed class StartupException(string message) : Exception(message);
