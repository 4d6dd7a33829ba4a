// The Findings page on a fresh copy of a sample, and what tests do to it.
#pragma once

#include "findings/findings_model.h"
#include "findings/findings_page.h"
#include "findings/findings_tree.h"
#include "findings/markdown_edit.h"
#include "gui.h"
#include "text.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTextBrowser>

#include <catch2/catch.hpp>

#include <memory>

namespace meyar::ui::test {

struct FindingsWindow {
    explicit FindingsWindow(const std::string& name = "demonstration") : sample(name) { makePage(); }

    /// The page made anew, as the window does when its language changes.
    void makePage() {
        page = std::make_unique<FindingsPage>(sample.controller, nullptr);
        page->resize(1100, 760);
        page->show();
        page->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(page.get())); // for the page's shortcuts
        page->setFocus();
    }

    DocumentController& controller() { return sample.controller; }
    const model::Assessment& assessment() { return controller().assessment(); }
    template <class Widget>
    Widget& part(const char* objectName) {
        auto* found = page->findChild<Widget*>(QLatin1String(objectName));
        INFO(objectName);
        REQUIRE(found);
        return *found;
    }
    FindingsTree& tree() { return part<FindingsTree>("findingsTree"); }
    MarkdownEdit& text() { return part<MarkdownEdit>("sectionText"); }
    QLineEdit& heading() { return part<QLineEdit>("sectionHeading"); }
    QString preview() { return part<QTextBrowser>("findingsPreview").toPlainText(); }
    QString bibliography() { return part<QTextBrowser>("findingsBibliography").toPlainText(); }
    QString chosen() { return tree().currentIndex().data().toString(); }
    QStringList rowsOf(const char* area) {
        auto& model = *static_cast<FindingsModel*>(tree().model());
        const QModelIndex parent = model.indexOf(model::AreaId(area));
        QStringList rows;
        for (int row = 0; row < model.rowCount(parent); ++row)
            rows << model.index(row, 0, parent).data().toString();
        return rows;
    }

    void click(const char* objectName) { QTest::mouseClick(&part<QAbstractButton>(objectName), Qt::LeftButton); }
    void key(QWidget& widget, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(&widget, key, modifiers);
    }
    /// Words of any alphabet, which QTest::keyClicks does not know.
    void type(QWidget& widget, const QString& words) {
        for (const QChar letter : words)
            QTest::sendKeyEvent(QTest::Click, &widget, Qt::Key_unknown, letter, Qt::NoModifier);
    }
    /// Adds a section to an area and types its heading over the one that it begins with.
    void addSection(const char* area, const char* words) {
        page->showArea(model::AreaId(area));
        key(tree(), Qt::Key_Insert);
        QTest::keyClicks(&heading(), QString::fromUtf8(words));
        key(heading(), Qt::Key_Return);
    }
    /// The list of sources, once it is open.
    QWidget& suggestions() {
        REQUIRE(eventually([] { return QApplication::activePopupWidget() != nullptr; }));
        return *QApplication::activePopupWidget();
    }
    const model::Section& sectionHeaded(const char* words) {
        for (const model::Section& section : assessment().sections) {
            if (section.heading.in(model::Language::En) == words) return section;
        }
        FAIL("no section is headed " << words);
        return assessment().sections.front();
    }
    std::size_t acts() { return controller().document().history().size(); }

    OpenSample sample;
    std::unique_ptr<FindingsPage> page;
};

} // namespace meyar::ui::test
