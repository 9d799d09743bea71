using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;
using NodaTime.Text;

namespace Ocop.Domain.Samples.ProvinceApi.Storage;

/// <summary>Days as ISO texts.</summary>
internal sealed class IsoDayConverter() : ValueConverter<LocalDate, string>(day => LocalDatePattern.Iso.Format(day), text => LocalDatePattern.Iso.Parse(text).Value);
