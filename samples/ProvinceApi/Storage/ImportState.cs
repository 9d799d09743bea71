namespace Ocop.Domain.Samples.ProvinceApi.Storage;

/// <summary>Where an import stands.</summary>
internal enum ImportState
{
    /// <summary>Its rows are being written; nobody sees them yet.</summary>
    Running,

    /// <summary>All of it is stored.</summary>
    Done,

    /// <summary>Others wrote something in between that it contradicts; nothing of it is stored.</summary>
    Refused,

    /// <summary>The service ended before the import did; nothing of it is stored.</summary>
    Interrupted,
}
