#include "report/pdf/finish.h"

#include "report/pdf/decoration.h"

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

/// Writes the tree of `tags` into the file: a structure element a node, and the way back from content to it.
class StructureWriter {
public:
    StructureWriter(QPDF& pdf, const std::vector<QPDFPageObjectHelper>& pages, const Finishing& finishing)
        : m_pdf(pdf), m_pages(pages), m_finishing(finishing) {}

    void write() {
        makeElements();
        makeLinks();
        fillElements();
        Object root = m_pdf.makeIndirectObject(Object::newDictionary());
        root.replaceKey("/Type", Object::newName("/StructTreeRoot"));
        root.replaceKey("/K", m_elements[TagTree::document]);
        root.replaceKey("/ParentTree", m_pdf.makeIndirectObject(parentTree()));
        root.replaceKey("/ParentTreeNextKey", integer(m_pages.size() + m_finishing.tags.links().size()));
        m_elements[TagTree::document].replaceKey("/P", root);
        m_pdf.getRoot().replaceKey("/StructTreeRoot", root);
    }

private:
    static Object integer(std::size_t value) { return Object::newInteger(static_cast<long long>(value)); }
    Object page(std::size_t number) { return m_pages[number].getObjectHandle(); }

    void makeElements() {
        for (std::size_t i = 0; i < m_finishing.tags.elements().size(); ++i) {
            m_elements.push_back(m_pdf.makeIndirectObject(Object::newDictionary()));
        }
    }

    /// Rectangles of PDF run upwards from the foot of the page.
    Object rectangle(const Rectangle& place) const {
        Object array = Object::newArray();
        const double foot = PageMeasures::height - place.y - place.height;
        for (const double value : {place.x, foot, place.x + place.width, foot + place.height}) {
            array.appendItem(Object::newReal(value, 2));
        }
        return array;
    }

    void makeLinks() {
        const auto& links = m_finishing.tags.links();
        for (std::size_t i = 0; i < links.size(); ++i) {
            m_annotations.push_back(Object::newNull());
            const auto anchor = m_finishing.anchors.find(links[i].target);
            if (anchor == m_finishing.anchors.end()) continue;
            Object destination = Object::newArray();
            destination.appendItem(page(anchor->second.page));
            destination.appendItem(Object::newName("/XYZ"));
            destination.appendItem(Object::newReal(PageMeasures::left, 2));
            destination.appendItem(Object::newReal(PageMeasures::height - anchor->second.y + 4, 2));
            destination.appendItem(Object::newNull());
            Object annotation = Object::parse("<< /Type /Annot /Subtype /Link /Border [ 0 0 0 ] /F 4 >>");
            annotation.replaceKey("/Rect", rectangle(links[i].place));
            annotation.replaceKey("/Dest", destination);
            annotation.replaceKey("/Contents", Object::newUnicodeString(links[i].words));
            annotation.replaceKey("/StructParent", integer(m_pages.size() + i));
            m_annotations.back() = m_pdf.makeIndirectObject(annotation);
            Object onPage = page(links[i].page);
            if (!onPage.hasKey("/Annots")) onPage.replaceKey("/Annots", Object::newArray());
            onPage.getKey("/Annots").appendItem(m_annotations.back());
        }
    }

    void fillElements() {
        const auto& elements = m_finishing.tags.elements();
        for (std::size_t i = 0; i < elements.size(); ++i) {
            const TagTree::Element& element = elements[i];
            Object& object = m_elements[i];
            object.replaceKey("/Type", Object::newName("/StructElem"));
            object.replaceKey("/S", Object::newName("/" + element.role));
            if (i != TagTree::document) object.replaceKey("/P", m_elements[element.parent]);
            if (!element.alternative.empty()) object.replaceKey("/Alt", Object::newUnicodeString(element.alternative));
            addKids(object, element);
            addTableAttributes(object, element);
        }
    }

    void addKids(Object& object, const TagTree::Element& element) {
        Object kids = Object::newArray();
        std::optional<std::size_t> ownPage;
        for (const TagTree::Kid& kid : element.kids) {
            if (kid.kind == TagTree::Kid::Kind::Node) {
                kids.appendItem(m_elements[kid.number]);
                continue;
            }
            if (!ownPage) {
                ownPage = kid.page;
                object.replaceKey("/Pg", page(kid.page));
            }
            if (kid.kind == TagTree::Kid::Kind::Link) {
                if (m_annotations[kid.number].isNull()) continue;
                Object reference = Object::parse("<< /Type /OBJR >>");
                reference.replaceKey("/Obj", m_annotations[kid.number]);
                reference.replaceKey("/Pg", page(kid.page));
                kids.appendItem(reference);
            } else if (kid.page == *ownPage) {
                kids.appendItem(integer(kid.number));
            } else {
                Object reference = Object::parse("<< /Type /MCR >>");
                reference.replaceKey("/MCID", integer(kid.number));
                reference.replaceKey("/Pg", page(kid.page));
                kids.appendItem(reference);
            }
        }
        object.replaceKey("/K", kids);
    }

    static void addTableAttributes(Object& object, const TagTree::Element& element) {
        if (element.columns == 1 && element.rows == 1 && element.scope == TagTree::Scope::None) return;
        Object attributes = Object::parse("<< /O /Table >>");
        if (element.columns > 1) attributes.replaceKey("/ColSpan", Object::newInteger(element.columns));
        if (element.rows > 1) attributes.replaceKey("/RowSpan", Object::newInteger(element.rows));
        if (element.scope == TagTree::Scope::Column) attributes.replaceKey("/Scope", Object::newName("/Column"));
        if (element.scope == TagTree::Scope::Row) attributes.replaceKey("/Scope", Object::newName("/Row"));
        object.replaceKey("/A", attributes);
    }

    Object parentTree() {
        Object numbers = Object::newArray();
        for (std::size_t i = 0; i < m_pages.size(); ++i) {
            Object owners = Object::newArray();
            for (const TagTree::Node node : m_finishing.tags.contentOf(i))
                owners.appendItem(m_elements[node]);
            page(i).replaceKey("/StructParents", integer(i));
            page(i).replaceKey("/Tabs", Object::newName("/S"));
            numbers.appendItem(integer(i));
            numbers.appendItem(m_pdf.makeIndirectObject(owners));
        }
        const auto& links = m_finishing.tags.links();
        for (std::size_t i = 0; i < links.size(); ++i) {
            if (m_annotations[i].isNull()) continue;
            numbers.appendItem(integer(m_pages.size() + i));
            numbers.appendItem(m_elements[links[i].node]);
        }
        Object tree = Object::newDictionary();
        tree.replaceKey("/Nums", numbers);
        return tree;
    }

    QPDF& m_pdf;
    const std::vector<QPDFPageObjectHelper>& m_pages;
    const Finishing& m_finishing;
    std::vector<Object> m_elements;
    std::vector<Object> m_annotations; ///< null where the anchor is not in the report
};

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
    StructureWriter(pdf, pages, finishing).write();
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
