#include "report/pdf/structure.h"

#include <optional>

namespace meyar::report {

namespace {

using Object = QPDFObjectHandle;

class StructureWriter {
public:
    StructureWriter(QPDF& pdf, const std::vector<QPDFPageObjectHelper>& pages, const TagTree& tags,
                    const std::map<std::string, Spot>& anchors)
        : m_pdf(pdf), m_pages(pages), m_tags(tags), m_anchors(anchors) {}

    void write() {
        makeElements();
        makeLinks();
        fillElements();
        Object root = m_pdf.makeIndirectObject(Object::newDictionary());
        root.replaceKey("/Type", Object::newName("/StructTreeRoot"));
        root.replaceKey("/K", m_elements[TagTree::document]);
        root.replaceKey("/ParentTree", m_pdf.makeIndirectObject(parentTree()));
        root.replaceKey("/ParentTreeNextKey", integer(m_pages.size() + m_tags.links().size()));
        m_elements[TagTree::document].replaceKey("/P", root);
        m_pdf.getRoot().replaceKey("/StructTreeRoot", root);
    }

private:
    static Object integer(std::size_t value) { return Object::newInteger(static_cast<long long>(value)); }
    Object page(std::size_t number) { return m_pages[number].getObjectHandle(); }

    void makeElements() {
        for (std::size_t i = 0; i < m_tags.elements().size(); ++i) {
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
        const auto& links = m_tags.links();
        for (std::size_t i = 0; i < links.size(); ++i) {
            m_annotations.push_back(Object::newNull());
            const auto anchor = m_anchors.find(links[i].target);
            if (anchor == m_anchors.end()) continue;
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
        const auto& elements = m_tags.elements();
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
            for (const TagTree::Node node : m_tags.contentOf(i))
                owners.appendItem(m_elements[node]);
            page(i).replaceKey("/StructParents", integer(i));
            page(i).replaceKey("/Tabs", Object::newName("/S"));
            numbers.appendItem(integer(i));
            numbers.appendItem(m_pdf.makeIndirectObject(owners));
        }
        const auto& links = m_tags.links();
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
    const TagTree& m_tags;
    const std::map<std::string, Spot>& m_anchors;
    std::vector<Object> m_elements;
    std::vector<Object> m_annotations; ///< null where the anchor is not in the report
};

} // namespace

void writeStructure(QPDF& pdf, const std::vector<QPDFPageObjectHelper>& pages, const TagTree& tags,
                    const std::map<std::string, Spot>& anchors) {
    StructureWriter(pdf, pages, tags, anchors).write();
}

} // namespace meyar::report
