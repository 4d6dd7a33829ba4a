#include "report/pdf.h"

#include "report/pdf/composer.h"
#include "report/pdf/finish.h"
#include "report/pdf/printed.h"

#include <cairo-pdf.h>
#include <glib.h>

#include <memory>
#include <new>

#include <sys/mman.h>

namespace meyar::report {

namespace {

/// Shares of the work: laying out, drawing, finishing.
constexpr double laidOut = 0.45;
constexpr double drawn = 0.75;

/// Progress over a part of the whole.
Progress within(const Progress& progress, double begin, double end) {
    if (!progress) return {};
    return [=](double done) { return progress(begin + (end - begin) * done); };
}

/// What Pango, Fontconfig and Cairo take of the address space at most before the first page: 96 MB, and 64 MB for the
/// allocator's arena of each thread in which Pango looks for fonts, three at most. They do not look whether they got
/// memory, so it is looked at before they begin.
constexpr std::size_t spaceToBegin = std::size_t{96 + 3 * 64} << 20;

void requireSpace() {
    void* const space = ::mmap(nullptr, spaceToBegin, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (space == MAP_FAILED) throw std::bad_alloc();
    ::munmap(space, spaceToBegin);
}

std::size_t stepsOf(const std::vector<Block>& blocks) {
    std::size_t steps = blocks.size();
    for (const Block& block : blocks) {
        if (const auto* table = std::get_if<Table>(&block)) steps += table->rows.size();
    }
    return steps;
}

cairo_status_t append(void* bytes, const unsigned char* data, unsigned int length) {
    static_cast<std::string*>(bytes)->append(reinterpret_cast<const char*>(data), length);
    return CAIRO_STATUS_SUCCESS;
}

struct CloseSurface {
    void operator()(cairo_surface_t* surface) const { cairo_surface_destroy(surface); }
    void operator()(cairo_t* cairo) const { cairo_destroy(cairo); }
};

void check(cairo_status_t status) {
    if (status != CAIRO_STATUS_SUCCESS) throw std::runtime_error(cairo_status_to_string(status));
}

/// Header and footer: decoration, so not tagged.
void drawFurniture(Canvas& canvas, const Typesetter& typesetter, const Report& report, const Page& page,
                   std::size_t number) {
    if (!page.furniture) return;
    constexpr double half = PageMeasures::textWidth / 2 - 8;
    const TextStyle left{8, false, Ink::Faint, TableCell::Align::Left, true};
    const TextStyle right{8, false, Ink::Faint, TableCell::Align::Right, true};
    const auto put = [&](const std::string& words, const TextStyle& style, double x, double width, double baseline) {
        const SetText text = typesetter.set(words, style, width);
        if (!text.empty()) canvas.text(text, x, baseline - text.line(0).baseline, std::nullopt);
    };
    put(report.header, left, PageMeasures::left, half, PageMeasures::headerBaseline);
    put(page.section, right, PageMeasures::right - half, half, PageMeasures::headerBaseline);
    canvas.line(PageMeasures::left, PageMeasures::headerLine, PageMeasures::right, PageMeasures::headerLine, 0.6,
                colour(0xcfd6dd));
    put(report.footer, left, PageMeasures::left, PageMeasures::textWidth - 60, PageMeasures::footerBaseline);
    put(std::to_string(number + 1), right, PageMeasures::right - 50, 50, PageMeasures::footerBaseline);
}

void addOutline(cairo_surface_t* surface, const Bookmarks& bookmarks) {
    std::vector<int> parents{CAIRO_PDF_OUTLINE_ROOT}; // by level; a level that is skipped takes the one above it
    for (const Bookmark& bookmark : bookmarks) {
        const auto level = static_cast<std::size_t>(bookmark.level);
        while (parents.size() < level)
            parents.push_back(parents.back());
        parents.resize(level);
        const std::string place = "page=" + std::to_string(bookmark.spot.page + 1) + " pos=[" +
                                  std::to_string(static_cast<int>(PageMeasures::left)) + " " +
                                  std::to_string(static_cast<int>(bookmark.spot.y) - 4) + "]";
        const auto flags = bookmark.level == 1 ? CAIRO_PDF_OUTLINE_FLAG_OPEN : cairo_pdf_outline_flags_t{};
        parents.push_back(
            cairo_pdf_surface_add_outline(surface, parents.back(), bookmark.text.c_str(), place.c_str(), flags));
    }
}

std::string draw(Flow& flow, const Report& report, const Bookmarks& bookmarks, const Progress& progress) {
    std::string bytes;
    const std::unique_ptr<cairo_surface_t, CloseSurface> surface(
        cairo_pdf_surface_create_for_stream(append, &bytes, PageMeasures::width, PageMeasures::height));
    cairo_pdf_surface_restrict_to_version(surface.get(), CAIRO_PDF_VERSION_1_5);
    const std::unique_ptr<cairo_t, CloseSurface> cairo(cairo_create(surface.get()));
    Canvas canvas(cairo.get(), flow.tags, Palette::light());
    std::size_t number = 0;
    for (Page& page : flow.pages()) {
        canvas.beginPage(number);
        drawFurniture(canvas, flow.typesetter, report, page, number);
        for (const Drawing& drawing : page.drawings)
            drawing(canvas);
        page.drawings.clear();
        cairo_show_page(cairo.get());
        check(cairo_status(cairo.get()));
        ++number;
        if (progress && !progress(static_cast<double>(number) / static_cast<double>(flow.pages().size())))
            throw Cancelled();
    }
    addOutline(surface.get(), bookmarks);
    cairo_surface_finish(surface.get());
    check(cairo_surface_status(surface.get()));
    return bytes;
}

} // namespace

std::string writePdf(const Report& given, const Progress& progress) {
    requireSpace();
    const Report report = printed(given);
    Typesetter typesetter(report.language);
    TagTree tags;
    Flow flow(typesetter, tags);
    const auto bookmarks = std::make_shared<Bookmarks>();
    placeTitlePage(flow, report.titlePage);
    placeContents(flow, report.contentsTitle, report.blocks, bookmarks);
    flow.newPage();
    flow.report(within(progress, 0, laidOut), stepsOf(report.blocks));
    Composer composer(flow, bookmarks);
    composer.place(report.blocks);
    const std::string bytes = draw(flow, report, *bookmarks, within(progress, laidOut, drawn));
    const Finishing finishing{std::string(model::code(report.language)), report.titlePage.title, tags,
                              composer.anchors()};
    return finish(bytes, finishing, within(progress, drawn, 1));
}

namespace {
void (*endOfDrawing)() = nullptr;
} // namespace

void whenDrawingFails(void (*end)()) {
    endOfDrawing = end;
    g_log_set_default_handler(
        [](const gchar* domain, GLogLevelFlags level, const gchar* message, gpointer data) {
            if ((level & G_LOG_FLAG_FATAL) != 0) endOfDrawing();
            g_log_default_handler(domain, level, message, data);
        },
        nullptr);
}

} // namespace meyar::report
