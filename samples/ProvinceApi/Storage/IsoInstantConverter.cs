using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NodaTime;
using NodaTime.Text;

namespace Ocop.Domain.Samples.ProvinceApi.Storage;

/// <summary>Moments as ISO texts in UTC.</summary>
internal sealed class IsoInstantConverter() : ValueConverter<Instant, string>(moment => InstantPattern.ExtendedIso.Format(moment), text => InstantPattern.ExtendedIso.Parse(text).Value);
