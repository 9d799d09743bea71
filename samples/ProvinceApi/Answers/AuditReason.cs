namespace Ocop.Domain.Samples.ProvinceApi.Answers;

/// <summary>Why a stored rating differs from that of today.</summary>
internal enum AuditReason
{
    /// <summary>The data of the rules has another version than then.</summary>
    DataVersion,

    /// <summary>The library has another version than then.</summary>
    Package,

    /// <summary>The rating rests on other readings of the law than then.</summary>
    Readings,

    /// <summary>Neither rules nor library changed: what is stored was altered.</summary>
    Altered,
}
