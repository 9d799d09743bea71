namespace Ocop.Domain.Law;

/// <summary>The kind of a legal instrument (loại văn bản). The default value is a decision.</summary>
public enum LegalInstrumentKind
{
    /// <summary>A decision (quyết định), such as those of the Prime Minister on OCOP.</summary>
    Decision = 0,

    /// <summary>A decree of the Government (nghị định).</summary>
    Decree = 1,

    /// <summary>A law or code of the National Assembly (luật, bộ luật).</summary>
    Law = 2,

    /// <summary>A resolution (nghị quyết).</summary>
    Resolution = 3,

    /// <summary>A circular of a ministry (thông tư).</summary>
    Circular = 4,

    /// <summary>A notice or official letter (thông báo, công văn), such as those that set the days off of a year.</summary>
    Notice = 5,
}
