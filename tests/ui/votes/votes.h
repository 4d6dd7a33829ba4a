// A document with one body of voters in it, and ways to reach a page's widgets by name.
#pragma once

#include "gui.h"
#include "text.h"

#include <catch2/catch.hpp>

#include <QTableView>
#include <QWidget>

#include <string>
#include <vector>

namespace meyar::ui::test {

inline model::Constituency constituency(const std::string& id, bool totalsOnly = false) {
    model::Constituency made;
    made.id = model::ConstituencyId(id);
    made.name.set(model::Language::En, totalsOnly ? "Flip chart" : "Workshop groups");
    made.totalsOnly = totalsOnly;
    return made;
}

struct OpenVotes {
    explicit OpenVotes(std::vector<model::Constituency> constituencies = {constituency("groups")})
        : controller(exchange::DataDirectory::find()) {
        model::Details details;
        details.title.set(model::Language::En, "Votes");
        model::Assessment assessment =
            model::emptyAssessment(controller.data().framework(model::FrameworkId("counter-trafficking")), details);
        assessment.constituencies = std::move(constituencies);
        controller.create(folder.filePath(QStringLiteral("votes.meyar")), assessment);
    }

    const std::vector<model::Ballot>& ballots() const { return controller.assessment().ballots; }
    std::string lettersOf(std::size_t ballot) const {
        std::string letters;
        for (const model::Letter& letter : ballots()[ballot].choices)
            letters += letter.text();
        return letters;
    }

    QTemporaryDir folder;
    DocumentController controller;
};

/// A page of the window, shown at the size it has there.
template <class PageType>
struct Shown {
    explicit Shown(DocumentController& controller) : page(controller) {
        page.resize(1080, 720);
        page.refresh();
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
    }

    template <class Widget>
    Widget* find(const char* name) {
        auto* widget = page.template findChild<Widget*>(QString::fromLatin1(name));
        INFO(name);
        REQUIRE(widget != nullptr);
        return widget;
    }
    QTableView* table(const char* name) { return find<QTableView>(name); }
    void type(const char* name, const char* text) { QTest::keyClicks(find<QWidget>(name), QString::fromUtf8(text)); }
    void enter(const char* name) { QTest::keyClick(find<QWidget>(name), Qt::Key_Return); }
    void click(const char* name) { QTest::mouseClick(find<QWidget>(name), Qt::LeftButton); }

    PageType page;
};

inline QString textAt(const QAbstractItemView* view, int row, int column, int role = Qt::DisplayRole) {
    return view->model()->index(row, column).data(role).toString();
}

} // namespace meyar::ui::test
