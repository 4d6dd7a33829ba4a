#include "report/pdf/finish.h"

#include "report/pdf/decoration.h"
#include "report/pdf/structure.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <memory>
#include <string_view>
#include <vector>

namespace meyar::report {

namespace {

using Object = QPDFObjectHandle;

std::string escaped(const std::string& text) {
    std::string out;
    for (const char c : text) {
        if (c == '&')
            out += "&amp;";
        else if (c == '<')
            out += "&lt;";
        else if (c == '>')
            out += "&gt;";
        else
            out += c;
    }
    return out;
}

/// No date in it: the same report gives the same bytes.
std::string metadata(const Finishing& finishing) {
    return "<?xpacket begin=\"\xef\xbb\xbf\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
           "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
           "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
           "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
           " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\">\n"
           "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">" +
           escaped(finishing.title) +
           "</rdf:li></rdf:Alt></dc:title>\n"
           "<dc:language><rdf:Bag><rdf:li>" +
           finishing.language +
           "</rdf:li></rdf:Bag></dc:language>\n"
           "<xmp:CreatorTool>Meyar</xmp:CreatorTool>\n"
           "</rdf:Description>\n</rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"r\"?>";
}

void describe(QPDF& pdf, const Finishing& finishing) {
    Object root = pdf.getRoot();
    root.replaceKey("/Lang", Object::newUnicodeString(finishing.language));
    root.replaceKey("/MarkInfo", Object::parse("<< /Marked true >>"));
    root.replaceKey("/ViewerPreferences", Object::parse("<< /DisplayDocTitle true >>"));
    root.replaceKey("/PageMode", Object::newName("/UseOutlines"));
    Object stream = Object::newStream(&pdf, metadata(finishing));
    stream.getDict().replaceKey("/Type", Object::newName("/Metadata"));
    stream.getDict().replaceKey("/Subtype", Object::newName("/XML"));
    root.replaceKey("/Metadata", stream);
    Object information = Object::newDictionary();
    information.replaceKey("/Title", Object::newUnicodeString(finishing.title));
    information.replaceKey("/Creator", Object::newString("Meyar"));
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(information));
}

/// Shares of the work here: marking, writing.
constexpr double marked = 0.4;

void markDecorations(const std::vector<QPDFPageObjectHelper>& pages, const Progress& progress) {
    for (std::size_t i = 0; i < pages.size(); ++i) {
        Object page = pages[i].getObjectHandle();
        Object content = page.getKey("/Contents");
        const auto data = content.getStreamData(qpdf_dl_generalized);
        const std::string_view drawn(reinterpret_cast<const char*>(data->getBuffer()), data->getSize());
        content.replaceStreamData(markDecoration(drawn), Object::newNull(), Object::newNull());
        const double done = static_cast<double>(i + 1) / static_cast<double>(pages.size());
        if (progress && !progress(marked * done)) throw Cancelled();
    }
}

class ReportWriting : public QPDFWriter::ProgressReporter {
public:
    explicit ReportWriting(const Progress& progress) : m_progress(progress) {}
    void reportProgress(int percent) override {
        if (m_progress && !m_progress(marked + (1 - marked) * percent / 100)) throw Cancelled();
    }

private:
    const Progress& m_progress;
};

/// The pages and bookmarks of `drawn`, without the structure tree that Cairo wrote: libqpdf reads every object of a
/// file it adds to, and that tree is most of them.
void copyPages(QPDF& pdf, QPDF& drawn) {
    QPDFPageDocumentHelper pages(pdf);
    for (QPDFPageObjectHelper page : QPDFPageDocumentHelper(drawn).getAllPages())
        pages.addPage(page, false);
    Object outlines = drawn.getRoot().getKey("/Outlines");
    if (outlines.isIndirect()) pdf.getRoot().replaceKey("/Outlines", pdf.copyForeignObject(outlines));
}

} // namespace

std::string finish(const std::string& drawn, const Finishing& finishing, const Progress& progress) {
    QPDF source;
    source.setSuppressWarnings(true);
    source.processMemoryFile("report.pdf", drawn.data(), drawn.size());
    QPDF pdf;
    pdf.emptyPDF();
    copyPages(pdf, source);
    const std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(pdf).getAllPages();
    markDecorations(pages, progress);
    writeStructure(pdf, pages, finishing.tags, finishing.anchors);
    describe(pdf, finishing);

    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setMinimumPDFVersion("1.7");
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setDeterministicID(true);
    writer.registerProgressReporter(std::make_shared<ReportWriting>(progress));
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

} // namespace meyar::report
