using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Ocop.Domain.Samples.ProvinceApi.Requests;
using Scalar.AspNetCore;

namespace Ocop.Domain.Samples.ProvinceApi.Description;

/// <summary>The description of the API and the page to try it, in every environment.</summary>
internal static class ApiDescription
{
    private const string Name = "v1";

    private const string About =
        """
        Dịch vụ của một tỉnh trên Ocop.Domain: xếp hạng phiếu, giữ kết quả đã xếp hạng, nhập danh sách, và trả lời giấy chứng nhận, mục tiêu, tỷ lệ vào một ngày bất kỳ.

        - Ai cũng đọc và tính được. Muốn ghi cần tiêu đề `X-Api-Key`; chưa đặt thiết lập `ApiKey` thì không ai ghi được.
        - Lỗi là `application/problem+json` theo ngôn ngữ của `Accept-Language` (mặc định `vi`, có `en`) và ghi mọi mục sai.
        - Ngày viết `yyyy-MM-dd`; không ghi thì là hôm nay theo giờ Việt Nam, và câu trả lời ghi rõ ngày nào.
        - Dòng ví dụ ghi `"example": true`.

        The service of a province on Ocop.Domain: it rates cards, keeps what was rated, takes lists, and answers what certificates, targets and quotas are worth on any day.

        - Reading and computing is open. Writing needs the header `X-Api-Key`; without the setting `ApiKey` nobody may write.
        - Errors are `application/problem+json` in the language of `Accept-Language` (`vi` by default, `en`) and name all entries that are wrong.
        - A day is `yyyy-MM-dd`; where it is left out it is today in Vietnam, and the answer says which day it is for.
        - What is an example says `"example": true`.
        """;

    private static readonly Dictionary<string, string> Parts = new(StringComparer.Ordinal)
    {
        ["forms"] = "Phiếu đánh giá · Forms",
        ["computing"] = "Tính, không lưu · Computing",
        ["producers"] = "Chủ thể · Producers",
        ["products"] = "Sản phẩm · Products",
        ["dossiers"] = "Hồ sơ · Dossiers",
        ["ratings"] = "Kết quả xếp hạng · Ratings",
        ["council-sessions"] = "Phiên hội đồng · Council sessions",
        ["certificates"] = "Giấy chứng nhận · Certificates",
        ["province"] = "Toàn tỉnh · The province",
        ["codes"] = "Mã sản phẩm · Codes",
        ["imports"] = "Nhập danh sách · Imports",
    };

    public static void Add(IServiceCollection services)
    {
        services.AddSingleton<DescriptionText>();
        services.AddOpenApi(Name, options =>
        {
            options.OpenApiVersion = OpenApiSpecVersion.OpenApi3_1;
            options.AddSchemaTransformer<WordSchemas>();
            options.AddOperationTransformer<EndpointDescriptions>();
            options.AddDocumentTransformer((document, _, _) =>
            {
                document.Info = new OpenApiInfo { Title = "OCOP cấp tỉnh · OCOP of a province", Version = Storage.Ratings.PackageVersion, Description = About };
                document.Servers = [];
                foreach (var tag in document.Tags ?? new HashSet<OpenApiTag>())
                {
                    // The name that pages show in the place of the part's own.
                    if (Parts.TryGetValue(tag.Name!, out var name)) (tag.Extensions ??= new Dictionary<string, IOpenApiExtension>())["x-displayName"] = new JsonNodeExtension(name);
                }

                document.AddComponent(EndpointDescriptions.Key, new OpenApiSecurityScheme { Type = SecuritySchemeType.ApiKey, In = ParameterLocation.Header, Name = WritingKey.Header });
                return Task.CompletedTask;
            });
        });
    }

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/openapi/v1.json", async (DescriptionText text, CancellationToken cancellationToken) => Results.Bytes(await text.GetAsync(cancellationToken), "application/json"))
            .ExcludeFromDescription();
        routes.MapScalarApiReference("/scalar", options => options
            .WithTitle("OCOP")
            .WithOpenApiRoutePattern("/openapi/v1.json")
            // Nothing that asks another server, and no invitation to one.
            .HideDeveloperTools()
            .HideClientButton()
            .DisableAgent()
            .DisableMcp()
            .DisableTelemetry()
            .DisableDefaultFonts());
    }

    /// <summary>The description as it is served: that of the framework with the library's schemas in the place of what it sees of their types. Made once.</summary>
    private sealed class DescriptionText([FromKeyedServices(Name)] IOpenApiDocumentProvider provider)
    {
        private byte[]? made;

        public async Task<byte[]> GetAsync(CancellationToken cancellationToken)
        {
            if (made is { } text) return text;
            var document = await provider.GetOpenApiDocumentAsync(cancellationToken);
            var root = JsonNode.Parse(await document.SerializeAsJsonAsync(OpenApiSpecVersion.OpenApi3_1, cancellationToken))!;
            LibrarySchemas.PutInto(root);
            return made = Encoding.UTF8.GetBytes(root.ToJsonString(Wire.Options));
        }
    }
}
