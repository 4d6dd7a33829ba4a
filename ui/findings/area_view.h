// An area while none of its sections is chosen: what a section is when it has none, and its recommendations in detail,
// which are written here, a theme at a time.
#pragma once

#include "document_controller.h"

#include <QVariant>
#include <QWidget>

#include <functional>

class QFrame;
class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace meyar::ui {

class AreaLine;
class DetailCard;
class LanguageTabs;
class NewTheme;
class RefusalLine;

class AreaView : public QWidget {
    Q_OBJECT
public:
    AreaView(DocumentController& controller, QWidget* parent);

    void showArea(const model::AreaId& area, model::Language language); ///< after keeping what was typed
    void keep();
    void forget();           ///< shows nothing
    void moveItem(int step); ///< the recommendation that has the keys, in its theme
    /// Adds the theme whose title is typed; without a title the field gets the focus.
    void addTheme();
    void startTheme(); ///< the field for a new theme's title gets the focus

signals:
    void addWanted();
    void cellWanted(const meyar::model::CellId& cell);
    void languageChosen(meyar::model::Language language);
    void leaveWanted();

private:
    QFrame* makeEmpty();
    QWidget* makeDetails();
    void showCards(model::Language language);
    void showMissing();
    void showNewTheme();
    NewTheme* newThemeOf(const model::AreaId& area);
    void dropNewThemes(const std::function<bool(const NewTheme&)>& which);
    QVariant areasWithDrafts() const; ///< with the titles; but for the area that is shown

    DocumentController& m_controller;
    AreaLine* m_area;
    QLabel* m_summary;
    QFrame* m_empty;
    LanguageTabs* m_languages;
    QVBoxLayout* m_cardRows;
    QScrollArea* m_scroll;
    QWidget* m_column;
    QVBoxLayout* m_newRows;
    std::vector<NewTheme*> m_newThemes; ///< of the area that is shown, and of those where one is half typed
    RefusalLine* m_refusal;
    std::vector<DetailCard*> m_cards;
    std::optional<model::AreaId> m_shown;
};

} // namespace meyar::ui
