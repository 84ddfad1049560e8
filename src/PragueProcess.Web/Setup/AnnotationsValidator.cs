using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;

namespace PragueProcess.Web.Setup;

/// <summary>Checks settings by their annotations and says what is wrong in their own words alone.</summary>
internal sealed class AnnotationsValidator<TOptions> : IValidateOptions<TOptions>
    where TOptions : class
{
    public ValidateOptionsResult Validate(string? name, TOptions options)
    {
        var results = new List<ValidationResult>();
        return Validator.TryValidateObject(options, new ValidationContext(options), results, validateAllProperties: true)
            ? ValidateOptionsResult.Success
            : ValidateOptionsResult.Fail(results.Select(result => result.ErrorMessage!));
    }
}
