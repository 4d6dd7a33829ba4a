// The Evidence page on a fresh copy of a sample, and what tests do to it.
#pragma once

#include "evidence/evidence_page.h"
#include "evidence/sources_view.h"
#include "evidence/uses_view.h"
#include "gui.h"
#include "text.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>

#include <catch2/catch.hpp>

namespace meyar::ui::test {

struct EvidenceWindow {
    explicit EvidenceWindow(const std::string& name = "demonstration")
        : sample(name), page(sample.controller, nullptr) {
        page.resize(1100, 760);
        page.show();
        page.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&page)); // for the page's shortcuts
        page.setFocus();
    }

    DocumentController& controller() { return sample.controller; }
    const model::Assessment& assessment() { return controller().assessment(); }
    template <class Widget>
    Widget& part(const char* objectName) {
        auto* found = page.findChild<Widget*>(QLatin1String(objectName));
        INFO(objectName);
        REQUIRE(found);
        return *found;
    }
    SourcesView& table() { return part<SourcesView>("sourcesTable"); }
    UsesView& uses() { return part<UsesView>("usesList"); }
    QLineEdit& edit(const char* objectName) { return part<QLineEdit>(objectName); }
    QString words(const char* objectName) { return part<QLabel>(objectName).text(); }

    void choose(const char* id) { page.showSource(model::SourceId(id)); }
    QString chosen() { return table().currentIndex().siblingAtColumn(SourcesModel::Id).data().toString(); }
    QStringList ids() {
        QStringList ids;
        for (int row = 0; row < table().model()->rowCount(); ++row)
            ids << table().model()->index(row, SourcesModel::Id).data().toString();
        return ids;
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(&table(), key, modifiers);
    }
    void click(const char* objectName) { QTest::mouseClick(&part<QAbstractButton>(objectName), Qt::LeftButton); }
    /// Types over what stands in a field and leaves it by Tab.
    void write(const char* objectName, const QString& text) {
        QLineEdit& field = edit(objectName);
        field.setFocus();
        field.selectAll();
        QTest::keyClick(&field, Qt::Key_Delete);
        QTest::keyClicks(&field, text);
        QTest::keyClick(&field, Qt::Key_Return);
    }

    const model::Source* source(const char* id) {
        const auto place = assessment().findSource(model::SourceId(id));
        return place ? &assessment().sources[*place] : nullptr;
    }
    std::size_t acts() { return controller().document().history().size(); }

    OpenSample sample;
    EvidencePage page;
};

} // namespace meyar::ui::test
