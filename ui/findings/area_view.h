// An area while none of its sections is chosen: what a section is when it has none, and its recommendations in detail,
// which are written here, a theme at a time.
#pragma once

#include "document_controller.h"

#include <QWidget>

class QFrame;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace meyar::ui {

class AreaLine;
class DetailCard;
class LanguageTabs;
class RefusalLine;

class AreaView : public QWidget {
    Q_OBJECT
public:
    AreaView(DocumentController& controller, QWidget* parent);

    void showArea(const model::AreaId& area, model::Language language); ///< after keeping what was typed
    void keep();
    void forget();           ///< shows nothing
    void moveItem(int step); ///< the recommendation that has the keys, in its theme

signals:
    void addWanted();
    void cellWanted(const meyar::model::CellId& cell);
    void languageChosen(meyar::model::Language language);

private:
    QFrame* makeEmpty();
    QWidget* makeDetails();
    void showCards(model::Language language);
    void showMissing();
    void addTheme();

    DocumentController& m_controller;
    AreaLine* m_area;
    QLabel* m_summary;
    QFrame* m_empty;
    LanguageTabs* m_languages;
    QVBoxLayout* m_cardRows;
    QLineEdit* m_newTheme;
    RefusalLine* m_refusal;
    std::vector<DetailCard*> m_cards;
    std::optional<model::AreaId> m_shown;
};

} // namespace meyar::ui
