// The chosen item of the framework, to be worked on: its texts, its weight, what links to it.
#pragma once

#include "document_controller.h"
#include "framework/framework_item.h"

#include <QScrollArea>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace meyar::ui {

class LinksPanel;
class RefusalLine;
class TextsModel;
class TextsTable;
class WeightField;

class ItemPanel : public QScrollArea {
    Q_OBJECT
public:
    explicit ItemPanel(DocumentController& controller, QWidget* parent);

    void show(const FrameworkItem& item); ///< from scratch
    void follow();                        ///< after a change of the framework
    void keep();                          ///< hands in what is being typed
    void startTyping();                   ///< to the first text that is missing, else to the title

protected:
    bool event(QEvent* event) override;

private:
    QWidget* makeFields(QWidget* parent);
    void connectFields();
    void showHeading();
    void showFields();
    void typeVersion();
    bool apply(const document::Edit& edit);

    DocumentController& m_controller;
    FrameworkItem m_item;
    TextsModel* m_texts;
    QLabel* m_kind = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_note = nullptr;
    TextsTable* m_table = nullptr;
    RefusalLine* m_textRefusal = nullptr;
    QWidget* m_fields = nullptr;
    QLabel* m_weightName = nullptr;
    WeightField* m_weight = nullptr;
    QLabel* m_weightHint = nullptr;
    QLabel* m_versionName = nullptr;
    QLineEdit* m_version = nullptr;
    QLabel* m_levelsName = nullptr;
    QWidget* m_levels = nullptr;
    WeightField* m_levelOne = nullptr;
    QLabel* m_levelTwo = nullptr;
    QCheckBox* m_freeText = nullptr;
    RefusalLine* m_fieldRefusal = nullptr;
    LinksPanel* m_links = nullptr;
};

} // namespace meyar::ui
